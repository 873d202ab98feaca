package comity.access;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Section 1.1: a class may only be raised, and a closed room stays closed. */
class AccessClassTest {

    @Property
    void a_request_never_widens_the_readers(@ForAll AccessClass base, @ForAll AccessClass requested) {
        AccessClass result = base.raisedTo(requested);
        assertThat(result.compareTo(base)).isGreaterThanOrEqualTo(0);
        assertThat(result.isRoom()).isEqualTo(base.isRoom());
    }

    @Test
    void a_request_may_narrow_them() {
        assertThat(AccessClass.PTY.raisedTo(AccessClass.XPT)).isEqualTo(AccessClass.XPT);
        assertThat(AccessClass.PTY.raisedTo(AccessClass.PUB)).isEqualTo(AccessClass.PTY);
        assertThat(AccessClass.CHB.raisedTo(AccessClass.PUB)).isEqualTo(AccessClass.CHB);
    }
}
