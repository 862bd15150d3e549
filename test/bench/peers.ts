import {build as bundle, type Plugin} from 'esbuild';
import {join} from 'node:path';
import {peerData} from './peer-cards.js';
import {listHtml} from './peers/card.js';

const folder = import.meta.dirname;

/** What shows the same cards by other means, with a search and without our other controls. */
export const peers = ['vanilla', 'lit', 'preact', 'listjs'] as const;

const cards: Plugin = {
  name: 'cards',
  setup: (build) => {
    build.onResolve({filter: /^cards$/}, ({path}) => ({path, namespace: 'cards'}));
    build.onLoad({filter: /.*/, namespace: 'cards'}, () => ({
      contents: JSON.stringify(peerData),
      loader: 'json',
    }));
  },
};

/** What the page of a peer holds, and its script in one file, as ours is. */
export const bundlePeer = async (name: (typeof peers)[number]): Promise<{body: string; js: string}> => {
  const {outputFiles} = await bundle({
    entryPoints: [join(folder, 'peers', `${name}.mjs`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    conditions: ['browser', 'production'],
    define: {'process.env.NODE_ENV': '"production"'},
    nodePaths: [join(folder, 'node_modules'), 'node_modules'],
    plugins: [cards],
    logLevel: 'error',
  });
  const body = `<div class="host" id="peer">${name === 'listjs' ? listHtml(peerData) : ''}</div>`;
  return {body, js: outputFiles[0]?.text ?? ''};
};
