package comity.consultation;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.enterprise.inject.Instance;
import java.util.stream.Stream;

/** No settlement and no package was breached, or one was. */
final class NothingBreached {

    private NothingBreached() {}

    static Instance<AtOnce> instance() {
        return of(file -> false);
    }

    @SuppressWarnings("unchecked")
    static Instance<AtOnce> of(AtOnce breach) {
        Instance<AtOnce> instance = mock(Instance.class);
        when(instance.stream()).thenAnswer(call -> Stream.of(breach));
        return instance;
    }
}
