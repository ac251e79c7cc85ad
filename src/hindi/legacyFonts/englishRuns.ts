/**
 * Real English inside a line of a legacy font. In Kruti Dev every Latin letter draws a Devanagari
 * one, so nothing but a list tells "BJP" from three Hindi letters.
 */
const ACRONYMS: ReadonlySet<string> = new Set(
  (
    'BJP PM CM MP UP AAP BSP NCP JDU RJD TMC DMK CPI CPM NDA UPA INDIA MLA MLC IAS IPS IFS IRS SDM DM SP SSP DSP DIG IG DGP ADG TI SI ASI FIR CBI ED NIA ATS STF ' +
    'SIT CID RTI RTO PIL GST PAN EPF ESIC ATM UPI RBI SBI PNB LIC NSE BSE IPO GDP WHO UN UNO USA US UK UAE EU NATO SAARC BRICS IMF WTO ICU OPD AIIMS ICMR IMA ' +
    'MBBS MD NEET JEE CBSE ICSE NCERT UGC UPSC MPPSC PSC SSC NTA IIT IIM NIT BHU JNU DU ISRO DRDO NASA BSF CRPF CISF ITBP NSG RPF GRP NDRF SDRF AQI LPG CNG LED ' +
    'TV FM AM GPS SIM SMS OTP PDF CCTV WiFi IPL ICC BCCI ODI IND PAK AUS ENG SA NZ VIP VVIP NGO CEO MD HR IT AI EVM EC VVPAT NRC CAA EWS OBC SC ST ABVP NSUI RSS ' +
    'VHP NH SH BRTS PWD PHE MPEB DB KG KM AC DC HIV AIDS COVID TB DNA RNA MRI CT X-RAY LLB BA MA PHD BEd'
  ).split(' '),
);

/** A run that stays as it is: an acronym of the list, or a figure with its point or comma. */
const KEPT_RUN = /(?<![^\s(¼^Þ"'@&])(?:[A-Z]{2,5}(?![^\s)½*ß\]A&@-])|\d+(?:[.,:/]\d+)+(?!\d))/gu;

/** The runs of a line to keep, in order, as spans of UTF-16 code units. */
export function englishRuns(
  line: string,
): readonly { readonly start: number; readonly end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (const { index, 0: run } of line.matchAll(KEPT_RUN)) {
    if (/^\d/.test(run) || ACRONYMS.has(run)) runs.push({ start: index, end: index + run.length });
  }
  return runs;
}

/**
 * Runs of capitals that no list knows and that may be English: a person should look at what
 * became of them.
 */
export function doubtfulCapitals(line: string): readonly string[] {
  const runs = line.match(/(?<![^\s(¼^Þ])[A-Z]{3,8}(?![^\s)½*ß\]&-])/gu) ?? [];
  return runs.filter((run) => !ACRONYMS.has(run));
}
