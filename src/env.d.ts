/// <reference path="../.astro/types.d.ts" />

declare namespace App {
  /** Set by the page before it renders a lesson; read by the authors' components. */
  interface Locals {
    text: import('#components/lesson/context.ts').TextContext;
  }
}
