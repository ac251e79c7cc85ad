/** What the commands that bring the site to its readers say. */
import type { Language } from './problems.ts';

const hi = {
  folderMissing: (folder: string) => `${folder} में साइट नहीं है। पहले npm run build चलाएं।`,
  badRecord: (file: string) => `${file} पिछली बार की सूची नहीं है।`,
  hostUnknown: (host: string, known: string) => `"${host}" होस्ट नहीं है; ये हैं: ${known}`,
  targetMissing:
    'बताएं कि साइट कहां जाए: --to में कोई फोल्डर या rclone का remote:path, या --command में होस्ट की अपनी कमांड। दोनों एक साथ नहीं।',
  urlMissing: 'साइट का पता लिखें: npm run verify -- https://samwad.example',
  steps: {
    assets: 'तस्वीरें, स्क्रिप्ट',
    newPages: 'नए पेज और सूचियां',
    changedPages: 'बदले पेज',
    indexes: 'सूचियां, फीड',
  },
  uploads: (files: string, bytes: string) => `${files} फाइलें जाएंगी, ${bytes} बाइट`,
  deletes: (files: string) => `${files} फाइलें हटेंगी`,
  retired: (files: string) => `${files} पुरानी फाइलें सात दिन और रहेंगी`,
  refused: (address: string) =>
    `${address}: यह छपी हुई खबर साइट से गायब है। नए पते वाली खबर में इसे aliases में लिखें, या खबर में removed लिखें।`,
  limits: {
    files: (allowed: string, found: string) =>
      `होस्ट ${allowed} फाइलें लेता है, साइट में ${found} हैं। ऊंची योजना लें, या अपने सर्वर या S3 पर रखें।`,
    fileBytes: (allowed: string, found: string) =>
      `होस्ट एक फाइल में ${allowed} बाइट लेता है, इसमें ${found} हैं। फाइल छोटी करें।`,
    siteBytes: (allowed: string, found: string) =>
      `होस्ट पूरी साइट में ${allowed} बाइट लेता है, साइट में ${found} हैं। दूसरा होस्ट चुनें।`,
    folderFiles: (allowed: string, found: string) =>
      `होस्ट एक फोल्डर में ${allowed} फाइलें लेता है, इसमें ${found} हैं। दूसरा होस्ट चुनें।`,
  },
  resumes: 'पिछली बार काम बीच में रुका था; जो पहुंच चुका है, वह दोबारा नहीं जाएगा।',
  carrying: (step: string, count: string) => `जा रहा है: ${step}, ${count} फाइलें`,
  noRecord: (url: string) =>
    `${url} पर पिछली सूची (_deployed.json) नहीं मिली: साइट पहली बार जा रही है, या किसी और तरीके से गई थी। गायब हुई खबरों की जांच नहीं हो सकती; --against में पिछली साइट बताएं।`,
  notDeployed: 'कुछ नहीं भेजा गया।',
  reloading: 'nginx नए नियम पढ़ रहा है …',
  reloadNginx: 'nginx के नियम बदले हैं: सर्वर पर nginx -t && nginx -s reload चलाएं।',
  dryRun: 'यह सिर्फ योजना है; भेजने के लिए --yes लिखें।',
  deployed: 'साइट पहुंच गई और जांच ली गई।',
  failed: (reason: string) =>
    `भेजना पूरा नहीं हुआ, पुरानी साइट पूरी है; फिर चलाने पर काम वहीं से आगे बढ़ेगा। ${reason}`,
  programMissing: (program: string) =>
    `${program} इस मशीन पर नहीं है, इसलिए कुछ नहीं भेजा गया। Debian और Ubuntu पर: apt-get install ${program}। बाकी के लिए: https://rclone.org/install/`,
  differs: (address: string, status: string) => `${address}: बनी हुई साइट से अलग है (${status})`,
  unanswered: (address: string) => `${address}: सर्वर से जवाब नहीं आया`,
  same: (files: string) => `${files} फाइलें वैसी ही हैं जैसी बनी थीं।`,
  planMissing: 'npm run deploy:plan -- --json > plan.json चलाएं, फिर --plan plan.json लिखें।',
  announcing: (to: string, count: string) => `${to}: ${count} पते`,
  nothingToAnnounce: 'बताने लायक कुछ नहीं बदला, या site.yaml में hub और indexnow नहीं लिखे हैं।',
  announceFailed: (to: string, status: string) => `${to} तक बात नहीं पहुंची (${status})`,
  announceHelp: `npm run announce -- --plan plan.json [विकल्प]
खोज इंजनों (IndexNow) और फीड के हब (WebSub) को बदले हुए पेज बताता है।
--yes के बिना सिर्फ दिखाता है।

  --plan FILE      deploy:plan -- --json से बनी योजना
  --content DIR    खबरों का फोल्डर (content), जिसके site.yaml में hub और indexnow हैं
  --yes            सचमुच बताएं
  --lang hi|en     भाषा
  --help           यह मदद`,
  planHelp: `npm run deploy:plan -- [विकल्प]
बताता है कि साइट भेजने पर क्या जाएगा, क्या हटेगा और किस क्रम में।

  --site DIR       बनी हुई साइट (_site)
  --against PATH   पिछली साइट का फोल्डर, या उसकी सूची _deployed.json
  --host NAME      होस्ट, जिसकी सीमाएं जांची जाएं (site.yaml का hosting.host)
  --content DIR    site.yaml का फोल्डर (content)
  --now ISO        इस समय की योजना
  --json           अंत में योजना JSON में
  --lang hi|en     भाषा
  --help           यह मदद`,
  deployHelp: `npm run deploy -- --to कहां [विकल्प]
npm run deploy -- --command "…" [विकल्प]
साइट को rclone से, या होस्ट की अपनी कमांड से भेजता है। --yes के बिना सिर्फ योजना दिखाता है।

  --to TARGET      फोल्डर, या rclone का remote:path
  --command LINE   पूरा फोल्डर लेने वाली कमांड; {site} की जगह फोल्डर आता है, जैसे
                   "npx --yes wrangler@4.50.0 pages deploy {site} --project-name samwad"
  --reload LINE    nginx के नियम बदलें तो चलने वाली कमांड, जैसे "ssh web nginx -s reload"
  --url URL        पाठकों का पता, जहां --command के पहले और बाद में देखा जाए (site.yaml का url)
  --against PATH   --command के साथ: पिछली साइट का फोल्डर, या उसकी सूची _deployed.json
  --site DIR       बनी हुई साइट (_site)
  --host NAME      होस्ट, जिसकी सीमाएं जांची जाएं (site.yaml का hosting.host)
  --content DIR    site.yaml का फोल्डर (content)
  --yes            सचमुच भेजें
  --json           अंत में योजना JSON में
  --lang hi|en     भाषा
  --help           यह मदद`,
  verifyHelp: `npm run verify -- पता [विकल्प]
जांचता है कि इंटरनेट पर साइट की हर फाइल वैसी ही है जैसी बनी थी।

  --site PATH      बनी हुई साइट का फोल्डर, या सूची _deployed.json (_site)
  --json           अंत में नतीजा JSON में
  --lang hi|en     भाषा
  --help           यह मदद`,
};

const en: typeof hi = {
  folderMissing: (folder) => `There is no site in ${folder}. Run npm run build first.`,
  badRecord: (file) => `${file} is no record of a deployment.`,
  hostUnknown: (host, known) => `There is no host "${host}"; there are: ${known}`,
  targetMissing:
    'Say where the site goes: a folder or remote:path of rclone with --to, or the host’s own command with --command. Not both.',
  urlMissing: 'Write the address of the site: npm run verify -- https://samwad.example',
  steps: {
    assets: 'pictures, scripts',
    newPages: 'new pages and lists',
    changedPages: 'changed pages',
    indexes: 'indexes, feeds',
  },
  uploads: (files, bytes) => `${files} files to upload, ${bytes} bytes`,
  deletes: (files) => `${files} files to delete`,
  retired: (files) => `${files} old files stay for seven days more`,
  refused: (address) =>
    `${address}: this published story is no longer in the site. Name it under aliases of the story that replaces it, or write removed in the story.`,
  limits: {
    files: (allowed, found) =>
      `The host takes ${allowed} files, the site has ${found}. Take a larger plan, or your own server or S3.`,
    fileBytes: (allowed, found) =>
      `The host takes ${allowed} bytes a file, this one has ${found}. Make the file smaller.`,
    siteBytes: (allowed, found) =>
      `The host takes ${allowed} bytes a site, this one has ${found}. Choose another host.`,
    folderFiles: (allowed, found) =>
      `The host takes ${allowed} files a folder, this one has ${found}. Choose another host.`,
  },
  resumes: 'The last deployment was interrupted; what has arrived is not carried again.',
  carrying: (step, count) => `Carrying ${step}: ${count} files`,
  noRecord: (url) =>
    `There is no record (_deployed.json) at ${url}: this is the first deployment, or the last was made by other means. Stories that vanished cannot be told; name the last site with --against.`,
  notDeployed: 'Nothing was carried.',
  reloading: 'nginx reads its new rules …',
  reloadNginx: 'The rules for nginx changed: run nginx -t && nginx -s reload on the server.',
  dryRun: 'This is only the plan; write --yes to carry it out.',
  deployed: 'The site is in place and was checked.',
  failed: (reason) =>
    `The deployment is not complete, the old site is; run again to go on from there. ${reason}`,
  programMissing: (program) =>
    `${program} is not installed here, so nothing was carried. On Debian and Ubuntu: apt-get install ${program}. Elsewhere: https://rclone.org/install/`,
  differs: (address, status) => `${address}: differs from the site that was built (${status})`,
  unanswered: (address) => `${address}: the server gives no answer`,
  same: (files) => `${files} files are as they were built.`,
  planMissing: 'Run npm run deploy:plan -- --json > plan.json, then write --plan plan.json.',
  announcing: (to, count) => `${to}: ${count} addresses`,
  nothingToAnnounce: 'Nothing to announce, or site.yaml names neither hub nor indexnow.',
  announceFailed: (to, status) => `${to} was not reached (${status})`,
  announceHelp: `npm run announce -- --plan plan.json [options]
Tells search engines (IndexNow) and the feeds' hub (WebSub) which pages changed.
Without --yes it only shows what it would say.

  --plan FILE      the plan that deploy:plan -- --json printed
  --content DIR    folder of the stories (content); its site.yaml names hub and indexnow
  --yes            really tell
  --lang hi|en     language
  --help           this help`,
  planHelp: `npm run deploy:plan -- [options]
Says what a deployment uploads and deletes, and in which order.

  --site DIR       the built site (_site)
  --against PATH   folder of the last site, or its record _deployed.json
  --host NAME      host whose limits are checked (hosting.host of site.yaml)
  --content DIR    folder of site.yaml (content)
  --now ISO        the plan as of this moment
  --json           the plan as JSON on the last line
  --lang hi|en     language
  --help           this help`,
  deployHelp: `npm run deploy -- --to TARGET [options]
npm run deploy -- --command "…" [options]
Carries the site with rclone, or by the host's own command. Shows only the plan without --yes.

  --to TARGET      a folder, or remote:path of rclone
  --command LINE   a command that takes the whole folder; {site} stands for the folder, such as
                   "npx --yes wrangler@4.50.0 pages deploy {site} --project-name samwad"
  --reload LINE    run where the rules for nginx change, such as "ssh web nginx -s reload"
  --url URL        the readers' address, looked at before and after --command (url of site.yaml)
  --against PATH   with --command: folder of the last site, or its record _deployed.json
  --site DIR       the built site (_site)
  --host NAME      host whose limits are checked (hosting.host of site.yaml)
  --content DIR    folder of site.yaml (content)
  --yes            carry it out
  --json           the plan as JSON on the last line
  --lang hi|en     language
  --help           this help`,
  verifyHelp: `npm run verify -- URL [options]
Checks that every file of the served site is as it was built.

  --site PATH      folder of the built site, or the record _deployed.json (_site)
  --json           the result as JSON on the last line
  --lang hi|en     language
  --help           this help`,
};

export type PublishTexts = typeof hi;

export function publishTexts(language: Language): PublishTexts {
  return language === 'en' ? en : hi;
}
