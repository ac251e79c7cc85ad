/** The image library, loaded by the first picture: most builds make none, and loading takes time. */
export async function imageLibrary() {
  const { default: sharp } = await import('sharp');
  return sharp;
}
