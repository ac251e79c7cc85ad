/** Links that share a story without any script. */
import { reader } from '../messages/index.ts';
import type { ShareLink } from './views.ts';

/** WhatsApp first: that is where readers of Hindi share. */
export function shareLinks(title: string, address: string): readonly ShareLink[] {
  const text = encodeURIComponent(title.toWellFormed());
  const url = encodeURIComponent(address);
  const both = `${text}%20${url}`;
  return [
    { network: 'whatsapp', href: `https://wa.me/?text=${both}`, text: reader.shareWhatsapp },
    {
      network: 'facebook',
      href: `https://www.facebook.com/sharer/sharer.php?u=${url}`,
      text: reader.shareOn('Facebook'),
    },
    {
      network: 'x',
      href: `https://x.com/intent/post?text=${text}&url=${url}`,
      text: reader.shareOn('X'),
    },
    {
      network: 'telegram',
      href: `https://t.me/share/url?url=${url}&text=${text}`,
      text: reader.shareOn('Telegram'),
    },
  ];
}
