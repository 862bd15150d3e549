// A session of W3C WebDriver, with as much of it as the tests need: open, look, press, click.

const keys = {
  Backspace: '\ue003',
  Tab: '\ue004',
  Enter: '\ue007',
  Shift: '\ue008',
  Control: '\ue009',
  Alt: '\ue00a',
  Escape: '\ue00c',
  Space: ' ',
  PageUp: '\ue00e',
  PageDown: '\ue00f',
  End: '\ue010',
  Home: '\ue011',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
  Delete: '\ue017',
};
const buttons = {left: 0, middle: 1, right: 2};

const send = async (method, address, body) => {
  const response = await fetch(address, {
    method,
    headers: {'content-type': 'application/json'},
    body: body && JSON.stringify(body),
  });
  const {value} = await response.json();
  if (!response.ok) throw new Error(`${method} ${address}: ${value?.error} ${value?.message}`);
  return value;
};

const keyboardOf = (act) => {
  const key = (type) => (name) => ({type, value: keys[name] ?? name});
  const [keyDown, keyUp] = [key('keyDown'), key('keyUp')];
  const keyboard = (...actions) => act({type: 'key', id: 'keyboard', actions});
  return {
    down: (name) => keyboard(keyDown(name)),
    up: (name) => keyboard(keyUp(name)),
    press: (name) => keyboard(keyDown(name), keyUp(name)),
    type: (text) => keyboard(...[...text].flatMap((each) => [keyDown(each), keyUp(each)])),
  };
};

const mouseOf = (act) => {
  const move = (x, y) => ({type: 'pointerMove', origin: 'viewport', x, y});
  const button = (type, {button: name = 'left'} = {}) => ({type, button: buttons[name]});
  const mouse = (...actions) =>
    act({type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions});
  return {
    move: (x, y) => mouse(move(x, y)),
    down: (options) => mouse(button('pointerDown', options)),
    up: (options) => mouse(button('pointerUp', options)),
    click: (x, y, options) => mouse(move(x, y), button('pointerDown', options), button('pointerUp', options)),
  };
};

/** Opens a session; what comes back has the methods of a Puppeteer page that the commands of the tests use. */
export const openSession = async (server, capabilities) => {
  const {sessionId} = await send('POST', `${server}/session`, {capabilities: {alwaysMatch: capabilities}});
  const session = `${server}/session/${sessionId}`;
  const post = (path, body = {}) => send('POST', `${session}/${path}`, body);
  const act = (source) => post('actions', {actions: [source]});
  const evaluate = (script) => post('execute/sync', {script, args: []});
  return {
    goto: (url) => post('url', {url}),
    url: () => send('GET', `${session}/url`),
    evaluate,
    screenshot: async () => Buffer.from(await send('GET', `${session}/screenshot`), 'base64'),
    setViewport: async ({width, height}) => {
      const [wide, high] = await evaluate('return [outerWidth - innerWidth, outerHeight - innerHeight]');
      await post('window/rect', {width: width + wide, height: height + high});
    },
    keyboard: keyboardOf(act),
    mouse: mouseOf(act),
    close: () => send('DELETE', session),
  };
};

export const isReady = (server) =>
  send('GET', `${server}/status`).then(
    () => true,
    () => false,
  );
