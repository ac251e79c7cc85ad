/** Texts as reporters send them, line by line. Samples of our own. */
export const WHATSAPP = [
  '[21/11, 9:14 pm] रमेश पत्रकार: Forwarded many times',
  '🔥🔥 *नमूना गांव के तालाब में पांच साल बाद लौटा पानी* 🔥🔥',
  '_ग्रामीणों ने श्रमदान से हटाई गाद_',
  '',
  'सीहोर, 21 नवंबर। जिले के नमूना गांव में तालाब पूरा भर गया। सरपंच ने बताया कि *120 परिवारों* ने श्रमदान किया।',
  '*कैसे हुआ काम*',
  'गांव के लोगों ने हर रविवार को दो घंटे दिए। कुल 14 हजार घन मीटर गाद निकाली गई।',
  '*मांगें:*',
  '👉 तालाब तक सड़क बने',
  '👉 मछली पालन का ठेका समिति को मिले',
  '[21/11, 9:16 pm] रमेश पत्रकार: किसानों ने कहा कि अब तीन सिंचाई हो सकेगी।',
  '(इनपुट: भाषा)',
  '✍️ राजेश शर्मा, सीहोर',
  '📞 9800000000',
  '#नमूना_तालाब #सिंचाई',
  '━━━━━━━━━━━━━━',
  'धन्यवाद 🙏',
];

export const KRUTI_DEV = [
  'lksudqaM rkykc esa ikap lky ckn ykSVk ikuh',
  "lhgksj] 21 uoacjA ftys ds xkao esa 'kfuokj dks rkykc iwjk Hkj x;kA ljiap us crk;k fd 120 ifjokjksa us Jenku fd;kA",
  'yksxksa us gj jfookj dks nks ?kaVs fn,A BJP ds fo/kk;d Hkh igqapsA',
  'https://example.com/nadi',
  'Photo by the district office and the panchayat',
];
