export { SafeHtml, escapeHtml, html, joinHtml, trustedHtml } from './safeHtml.ts';
