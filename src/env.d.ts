/// <reference types="astro/client" />

/** What the document page hands to the components inside its MDX body. */
declare namespace App {
  interface Locals {
    document: import('./corpus/graph.ts').CorpusDocument
  }
}
