package comity.packages;

/** A package was proposed: its process starts. */
public record PackageProposed(Long packageId, String number) {}
