package comity.web.access;
