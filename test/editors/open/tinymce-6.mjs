import tinymce from 'tinymce-6';
import 'tinymce-6/icons/default';
import 'tinymce-6/models/dom';
import 'tinymce-6/themes/silver';
import {openTinymce} from './tinymce-common.mjs';

globalThis.openEditor = openTinymce(tinymce);
