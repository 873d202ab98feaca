package comity.db;
