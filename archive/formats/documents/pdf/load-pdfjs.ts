type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.min.mjs');

let loaded: Promise<PdfJs> | null = null;

/**
 * pdf.js, loaded when the first PDF is read: it is half of all that reading needs. Its worker comes along and
 * runs in this thread, which is the writing thread already.
 */
export function loadPdfjs(): Promise<PdfJs> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<PdfJs> {
  const { warn } = console;
  // When it is loaded, it complains that it cannot draw (`@napi-rs/canvas`), which nobody asks of it.
  console.warn = () => undefined;
  try {
    // It leaves itself at `globalThis.pdfjsWorker`, where the other part looks before it starts a thread.
    await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
    return await import('pdfjs-dist/legacy/build/pdf.min.mjs');
  } finally {
    console.warn = warn;
  }
}
