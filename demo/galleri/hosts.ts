/** A kind of page that the element must look at home on; `galleri/<id>.html`. */
export interface Host {
  readonly id: string;
  readonly name: string;
}

export const hosts: readonly Host[] = [
  {id: 'ren', name: 'Ren HTML, ingen stil'},
  {id: 'designsystemet', name: 'Designsystemet'},
  {id: 'designsystemet-mork', name: 'Designsystemet, mørk'},
  {id: 'punkt', name: 'Punkt (Oslo kommune)'},
  {id: 'bootstrap', name: 'Bootstrap 5'},
  {id: 'nullstilling', name: 'Hard nullstilling av stil'},
  {id: 'liten-rot', name: 'Rot på 62,5 %'},
  {id: 'stor-skrift', name: 'Skrift på 20 piksler'},
  {id: 'sidespalte', name: 'Spalte på 280 piksler'},
  {id: 'mork', name: 'Mørk side'},
  {id: 'hoyre-mot-venstre', name: 'Fra høyre mot venstre'},
  {id: 'serif', name: 'Skrift med seriffer'},
];
