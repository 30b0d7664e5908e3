/** Colours that people with any colour vision tell apart (M. Okabe, K. Ito 2008). */
export const colours = {
  blue: '#0072B2',
  sky: '#56B4E9',
  orange: '#E69F00',
  green: '#009E73',
  vermilion: '#D55E00',
  black: '#000000',
} as const;
