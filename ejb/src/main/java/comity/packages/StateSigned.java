package comity.packages;

/** A State has signed the package. */
public record StateSigned(String number, String state) {}
