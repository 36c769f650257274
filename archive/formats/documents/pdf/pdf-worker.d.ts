/** Has no types of its own; nothing of it is called here. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
