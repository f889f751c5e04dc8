// The light build leaves out what music has no use for (subtitles, encryption, alternate audio). It brings no types of its own.
declare module 'hls.js/light' {
  export { default } from 'hls.js';
}
