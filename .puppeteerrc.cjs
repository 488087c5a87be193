/** Browsers come from scripts/export/browser.ts: an install must not need the network beyond npm. */
module.exports = { skipDownload: true }
