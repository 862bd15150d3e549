import {createElement, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {flushSync} from 'react-dom';

export {createElement, createRoot, flushSync, useState};
