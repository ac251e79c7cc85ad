export { escapeHtml, html, joinHtml, SafeHtml, trustedHtml } from './safeHtml.ts';
