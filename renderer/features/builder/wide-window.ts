/** From this width on, in CSS pixels, canvas, inspector and test chat stand side by side. */
export const wideWindow = 1200;
