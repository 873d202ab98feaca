package comity.process.common;
