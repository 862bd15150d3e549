import {emulateMedia, executeServerCommand} from '@web/test-runner-commands';

type Engine = 'Chromium' | 'Firefox' | 'WebKit';

export const engine: Engine = navigator.userAgent.includes('Firefox/')
  ? 'Firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'Chromium'
    : 'WebKit';

interface Difference {
  readonly engines: readonly Engine[];
  readonly reason: string;
  /** Whether the engine at hand differs; asked by a test, so that the list does not outlive its reasons. */
  readonly isSo: () => boolean | Promise<boolean>;
}

/** Every way in which tests know that engines differ. */
export const differences = {
  'no emulated print': {
    engines: ['Firefox', 'WebKit'],
    reason:
      'only the protocol of Chromium emulates print; elsewhere the rules of @media print are switched on',
    isSo: () =>
      emulateMedia({media: 'screen'}).then(
        () => false,
        () => true,
      ),
  },
  'no emulated colours, motion or zoom': {
    engines: ['Firefox', 'WebKit'],
    reason:
      'only the protocol of Chromium emulates them; elsewhere the rules that would answer are looked at',
    isSo: () =>
      executeServerCommand('forced-colors', 'none').then(
        () => false,
        () => true,
      ),
  },
  'no layout shift': {
    engines: ['Firefox', 'WebKit'],
    reason: 'only Chromium reports layout shift; elsewhere the places of the cards are compared',
    isSo: () => !PerformanceObserver.supportedEntryTypes.includes('layout-shift'),
  },
  'no pretty wrapping': {
    engines: ['Firefox'],
    reason: 'Firefox does not know text-wrap: pretty; its lines break as ever',
    isSo: () => !CSS.supports('text-wrap', 'pretty'),
  },
  'no scripts in a sandbox': {
    engines: ['WebKit'],
    reason:
      "WebKit: within a sandbox, 'self' in a policy is nobody, so the static page is one without script",
    isSo: async () => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.src = '/test-page/static/nb.html';
      const told = new Promise<boolean>((resolve) =>
        window.addEventListener('message', ({source}) => source === frame.contentWindow && resolve(false)),
      );
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await loaded;
      const nothing = new Promise<boolean>((resolve) => setTimeout(resolve, 2000, true));
      return Promise.race([told, nothing]).finally(() => frame.remove());
    },
  },
  'no forced colours': {
    engines: ['WebKit'],
    reason: 'WebKit has no mode of forced colours, and so no forced-color-adjust',
    isSo: () => !CSS.supports('forced-color-adjust', 'none'),
  },
  'no margin above a field': {
    engines: ['WebKit'],
    reason: 'WebKit shows the caret of a field that gets the focus, and heeds no scroll-margin there',
    isSo: async () => {
      const [box, field] = [document.createElement('div'), document.createElement('input')];
      box.style.cssText = 'padding-block: 3000px';
      field.style.cssText = 'display: block; scroll-margin-top: 200px';
      box.append(field);
      document.body.append(box);
      scrollBy(0, field.getBoundingClientRect().top + 500);
      field.focus();
      await new Promise(requestAnimationFrame);
      const {top} = field.getBoundingClientRect();
      box.remove();
      return top < 150;
    },
  },
} satisfies Record<string, Difference>;

export type DifferenceName = keyof typeof differences;

export const isKnown = (name: DifferenceName): boolean =>
  (differences[name].engines as readonly Engine[]).includes(engine);

/** For the title of a test: the difference that counts in this engine. */
export const known = (name: DifferenceName): string => (isKnown(name) ? ` (${engine}: ${name})` : '');
