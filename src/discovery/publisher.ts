/** The paper as an organisation. */
import type { NewsMediaOrganization } from 'schema-dts';
import { absolute, addresses, type Newspaper } from '../newspaper/index.ts';

/** schema.org properties of a news organisation, by the policy that a static page states. */
const POLICIES = {
  ethics: 'ethicsPolicy',
  principles: 'publishingPrinciples',
  corrections: 'correctionsPolicy',
  ownership: 'ownershipFundingInfo',
  masthead: 'masthead',
  factcheck: 'verificationFactCheckingPolicy',
  feedback: 'actionableFeedbackPolicy',
} as const satisfies Record<string, keyof Exclude<NewsMediaOrganization, string>>;

export function publisherOf({ site, pages }: Newspaper): NewsMediaOrganization {
  const policies = pages.flatMap(({ policy, permalink }) =>
    policy ? [[POLICIES[policy], absolute(site.url, permalink)] as const] : [],
  );
  return {
    '@type': 'NewsMediaOrganization',
    name: site.name,
    url: absolute(site.url, addresses.home),
    logo: {
      '@type': 'ImageObject',
      url: absolute(site.url, '/favicon.svg'),
    },
    ...(site.legal.publisher && { legalName: site.legal.publisher }),
    ...(site.legal.email && { email: site.legal.email }),
    ...Object.fromEntries(policies),
  };
}
