/** The language: everything that the paper knows of Hindi. Pure; runs in Node and in browsers. */
export {};
