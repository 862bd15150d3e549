import type {CSSOptions} from 'vite';

/** Style sheets of others without web fonts and pictures from elsewhere, so that a page requests nothing. */
export const withoutRequests: CSSOptions = {
  postcss: {
    plugins: [
      {
        postcssPlugin: 'without-requests',
        Once(root) {
          root.walkAtRules('font-face', (rule) => {
            rule.remove();
          });
          root.walkDecls(/./, (declaration) => {
            if (/url\(["']?https?:/.test(declaration.value)) declaration.remove();
          });
        },
      },
    ],
  },
};
