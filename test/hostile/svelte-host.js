import {flushSync, mount} from 'svelte';
import Conditional from './Conditional.svelte';

export const start = (target, href) => {
  const {show} = mount(Conditional, {target, props: {href}});
  return (isThere, hasMore) => flushSync(() => show(isThere, hasMore));
};
