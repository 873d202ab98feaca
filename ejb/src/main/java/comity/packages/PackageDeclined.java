package comity.packages;

/** A State declined: the package is off. */
public record PackageDeclined(String number) {}
