/**
 * What each kind of page shows. A view is finished: texts are worded, dates are formatted, lists
 * are cut and ordered. A template only places them.
 */
import type { SafeHtml } from '../html/index.ts';

export interface Link {
  readonly href: string;
  readonly text: string;
  /** The page that the reader is on. */
  readonly current?: true;
}

/** A moment: `iso` for the machine (with offset), `text` in Hindi for the reader. */
export interface PrintedDate {
  readonly iso: string;
  readonly text: string;
}

export interface Picture {
  readonly src: string;
  /** Pixels of the file at `src`. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption?: string;
  /** Already worded: "फोटो: नाम". */
  readonly credit?: string;
  /** "एआई से बनी तस्वीर" where the picture was made by a machine. */
  readonly ai?: string;
  /** Better formats, best first. */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  /** The same picture in other widths, in the format of `src`. */
  readonly srcset?: string;
}

/** A story as it stands in any list. */
export interface Card {
  readonly href: string;
  readonly title: string;
  readonly deck?: string;
  readonly category: Link;
  readonly authors: readonly string[];
  readonly date: PrintedDate;
  readonly place?: string;
  readonly picture?: Picture;
  /** What the reader must know before the tap: प्रायोजित, विचार, लाइव, वीडियो, तस्वीरों में. */
  readonly labels: readonly string[];
}

/** What the head of every page says. */
export interface Head {
  /** Complete content of the title element. */
  readonly title: string;
  readonly description: string;
  /** Absolute address. */
  readonly canonical: string;
  readonly type: 'website' | 'article';
  /** The robots directive, where it differs from the site's own. */
  readonly robots?: string;
  /** Absolute address of the share picture, 1200×630. */
  readonly shareImage?: string;
  readonly feeds: readonly {
    readonly href: string;
    readonly title: string;
    readonly type: string;
  }[];
  /** JSON-LD graph; printed in one script element, escaped. */
  readonly structuredData?: object;
  /** `article:` properties and the like, in order. */
  readonly properties: readonly { readonly property: string; readonly content: string }[];
}

/** What every page of the site shares. A change of it changes every page. */
export interface Frame {
  /** प्रदेश संवाद */
  readonly name: string;
  readonly tagline: string;
  /** The paper's state, first in the strip: मध्य प्रदेश. */
  readonly state: string;
  /** The place whose temperature stands in the strip: भोपाल. */
  readonly city: string;
  readonly navigation: readonly Link[];
  /** Static pages: about, contact, law. */
  readonly footer: readonly Link[];
  /** Lines of the imprint: publisher, address, registration. */
  readonly imprint: readonly string[];
}

export interface PageFrame {
  readonly frame: Frame;
  readonly head: Head;
  /** Link in `navigation` of the section that the page belongs to. */
  readonly section?: string;
  /** "शुक्रवार, 22 नवंबर 2024": on fronts only, whose bytes may carry the build's day. */
  readonly today?: PrintedDate;
  readonly breadcrumbs: readonly Link[];
  /** What previews say over the page: मसौदा, समय तय, and where the list of them is. */
  readonly notice?: { readonly text: string; readonly link: Link };
}

export interface CardSection {
  readonly heading: Link;
  readonly cards: readonly Card[];
}

export interface HomeView extends PageFrame {
  /** One-line alerts; a line may link to its story. */
  readonly breaking: readonly { readonly text: string; readonly href?: string }[];
  readonly lead?: Card;
  readonly seconds: readonly Card[];
  readonly newest: readonly Card[];
  readonly sections: readonly CardSection[];
  readonly opinion?: CardSection;
  readonly galleries?: CardSection;
}

export interface Byline {
  readonly name: string;
  readonly href: string;
  /** संवाददाता, डेस्क, स्तंभकार */
  readonly role?: string;
  readonly place?: string;
}

export interface Correction {
  readonly date: PrintedDate;
  /** भूल सुधार, स्पष्टीकरण, खंडन */
  readonly heading: string;
  readonly text: string;
}

export interface ShareLink {
  readonly network: 'whatsapp' | 'facebook' | 'x' | 'telegram';
  readonly href: string;
  readonly text: string;
}

export interface LiveEntry {
  /** Anchor within the page. */
  readonly id: string;
  readonly date: PrintedDate;
  readonly title?: string;
  readonly body: SafeHtml;
}

export interface ClaimReview {
  readonly claim: string;
  readonly claimant?: string;
  readonly verdict: string;
}

export interface Video {
  readonly href: string;
  /** YouTube, X, Instagram, Facebook */
  readonly site: string;
  readonly title?: string;
}

export interface ArticleView extends PageFrame {
  readonly category: Link;
  readonly title: string;
  readonly deck?: string;
  readonly labels: readonly string[];
  readonly bylines: readonly Byline[];
  /** Place as it opens the story: भोपाल. */
  readonly dateline?: string;
  readonly published: PrintedDate;
  readonly updated?: PrintedDate;
  /** "3 मिनट में पढ़ें" */
  readonly readingTime: string;
  readonly hero?: Picture;
  readonly corrections: readonly Correction[];
  /** संक्षेप में */
  readonly summary?: string;
  /** मुख्य बातें */
  readonly points: readonly string[];
  readonly body: SafeHtml;
  readonly entries: readonly LiveEntry[];
  readonly gallery: readonly Picture[];
  readonly video?: Video;
  readonly claim?: ClaimReview;
  /** "एजेंसी: भाषा" and other credit lines, worded. */
  readonly credits: readonly string[];
  readonly opinionNote?: string;
  readonly tags: readonly Link[];
  readonly districts: readonly Link[];
  readonly share: readonly ShareLink[];
  readonly related: readonly Card[];
  /** इस मामले में अब तक: earlier parts of an ongoing story, oldest first. */
  readonly soFar: readonly Card[];
  /** More from the category. */
  readonly more?: CardSection;
}

/** A category, tag, district or author: its newest stories, or one numbered page of the older. */
export interface ListView extends PageFrame {
  readonly list: 'category' | 'tag' | 'district' | 'author';
  readonly heading: string;
  /** "पृष्ठ 3" on numbered pages. */
  readonly page?: string;
  readonly description?: string;
  /** Role, contact and languages of an author, worded; place names of a district. */
  readonly facts: readonly string[];
  readonly cards: readonly Card[];
  readonly newer?: Link;
  readonly older?: Link;
}

/** /sangrah/: all months; and one month: all its stories. */
export interface ArchiveView extends PageFrame {
  readonly heading: string;
  readonly years: readonly { readonly year: string; readonly months: readonly Link[] }[];
}

export interface ArchiveMonthView extends PageFrame {
  readonly heading: string;
  readonly days: readonly { readonly date: PrintedDate; readonly cards: readonly Card[] }[];
  readonly newer?: Link;
  readonly older?: Link;
}

/** A list of links: all tags, all districts, all authors. */
export interface IndexView extends PageFrame {
  readonly heading: string;
  readonly groups: readonly { readonly heading?: string; readonly links: readonly Link[] }[];
}

export interface StaticView extends PageFrame {
  readonly heading: string;
  readonly body: SafeHtml;
  /** Facts about the publisher, worded. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

export interface SearchView extends PageFrame {
  /** Which engine answers; decides the script that the page loads. */
  readonly engine: 'hindi' | 'pagefind';
  readonly categories: readonly { readonly id: string; readonly name: string }[];
  /** Names of those who write. */
  readonly authors: readonly string[];
  /** Months of the archive, for readers without script. */
  readonly months: readonly Link[];
}

/** What phones show without a network: what they keep, they list themselves. */
export type OfflineView = PageFrame;

export interface NotFoundView extends PageFrame {
  readonly newest: readonly Card[];
}

/** A story that was taken down: 410. */
export interface RemovedView extends PageFrame {
  readonly heading: string;
  readonly reason: string;
  readonly date: PrintedDate;
}

/** A fallback page where a host cannot redirect. */
export interface RedirectView {
  readonly target: string;
  readonly canonical: string;
  readonly title: string;
}

/** Every kind of page with the view that its template takes. */
export interface Views {
  readonly home: HomeView;
  readonly article: ArticleView;
  readonly list: ListView;
  readonly archive: ArchiveView;
  readonly archiveMonth: ArchiveMonthView;
  readonly index: IndexView;
  readonly static: StaticView;
  readonly search: SearchView;
  readonly notFound: NotFoundView;
  readonly offline: OfflineView;
  readonly removed: RemovedView;
  readonly redirect: RedirectView;
}

export type PageKind = keyof Views;
