import type {NetworkFile} from '../../src/networks/schema.js';

/** The published JSON: the networks as their data files have them, with date, licence and attribution. */
export const openData = (networks: readonly NetworkFile[], date: string) => ({
  title: 'Climate networks for Norwegian municipalities',
  date,
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  attribution:
    'klima-nettverk. Municipality numbers and names: SSB and Kartverket, CC BY 4.0. Norwegian members of the Covenant of Mayors: European Commission, Joint Research Centre, CC BY 4.0.',
  schema: 'network.schema.json',
  networks: networks.map((network) => ({...network, $schema: undefined})),
});
