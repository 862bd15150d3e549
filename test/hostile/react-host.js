import {createElement, useState} from 'react';
import {createRoot, hydrateRoot} from 'react-dom/client';
import {flushSync} from 'react-dom';
import {renderToString} from 'react-dom/server.browser';

export {createElement, createRoot, flushSync, hydrateRoot, renderToString, useState};
