export declare const listHtml: (data: unknown) => string;
