package comity.packages;

/** The Registrar has recorded the package: its items run. */
public record PackageRecorded(String number) {}
