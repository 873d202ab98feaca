package comity.ear.launch;
