import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import {openTinymce} from './tinymce-common.mjs';

globalThis.openEditor = openTinymce(tinymce);
