const SECOND = 1000;

// A worker's timer goes on each second where a hidden page's is held back to one a minute.
setInterval(() => postMessage(null), SECOND);
