/// <reference types="vite/client" />

/** What a single-file component is to the type checker; its props are checked by Vue's own compiler at build time. */
declare module '*.vue' {
  import type { Component } from 'vue'

  const component: Component
  export default component
}
