/** Red, green and blue, from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

let pixel: CanvasRenderingContext2D | null | undefined;

/** What is seen of CSS colours that are painted over each other, the first one lowest. */
export const painted = (colors: readonly string[]): Rgb => {
  pixel ??= document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  if (!pixel) throw new Error('no canvas to mix colours on');
  for (const color of ['#fff', ...colors]) {
    pixel.fillStyle = color;
    pixel.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = pixel.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
};

// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
const linear = (channel: number): number =>
  channel <= 10 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;

const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** The contrast of two colours as WCAG counts it, from 1 to 21. */
export const contrast = (one: Rgb, other: Rgb): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const parentOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

const ownCanvas = (): string => {
  const probe = document.createElement('div');
  probe.style.background = 'Canvas';
  document.documentElement.append(probe);
  const {backgroundColor} = getComputedStyle(probe);
  probe.remove();
  return backgroundColor;
};

/** The colours behind an element and its own, the lowest first; undefined where a picture is among them. */
export const backgroundsOf = (element: Element | null): string[] | undefined => {
  if (!element) return [ownCanvas()];
  const {backgroundColor, backgroundImage} = getComputedStyle(element);
  const behind = backgroundImage === 'none' ? backgroundsOf(parentOf(element)) : undefined;
  return behind && [...behind, backgroundColor];
};

/** The colours around an element, the lowest first. */
export const surroundingsOf = (element: Element): string[] | undefined => backgroundsOf(parentOf(element));
