// A command for tests in Chromium: emulates forced colours, which the commands of the test runner cannot.
const sessions = new Map();

export const forcedColors = {
  name: 'forced-colors',
  async executeCommand({command, payload, session}) {
    if (command !== 'forced-colors') return undefined;
    if (!sessions.has(session.id))
      sessions.set(session.id, await session.browser.getPage(session.id).createCDPSession());
    const features = [{name: 'forced-colors', value: payload}];
    await sessions.get(session.id).send('Emulation.setEmulatedMedia', {features});
    return true;
  },
};
