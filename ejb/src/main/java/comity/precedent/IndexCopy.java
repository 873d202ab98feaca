package comity.precedent;

/** The two copies of the index. One answers searches; the other is empty, or is being filled to take its place. */
public enum IndexCopy {
    A,
    B;

    IndexCopy other() {
        return this == A ? B : A;
    }
}
