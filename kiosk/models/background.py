"""Off the GUI thread: one thread writes, one reads, one keeps up, three wait for machines."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.errors import EnvironmentFault, Fault

if TYPE_CHECKING:
    from kiosk.services.catalogue import Services

log = logging.getLogger(__name__)

T = TypeVar("T")

_RETRY_MS = 3000


class Background(QObject):
    """Runs use cases on their own threads and brings the results back to the GUI thread.

    The services are made on the writing thread, so that the first frame never waits for them,
    and made again every 3 s while the environment refuses them.

    Signals:
        ready: the services are there (again).
        faulted(code): the environment keeps the services from working.
        failed: a bug of ours escaped; it is logged with its trace.
        incident(fault): an `EnvironmentFault` to tell staff about.
    """

    ready = Signal()
    faulted = Signal(str)
    failed = Signal()
    incident = Signal(object)
    _returned = Signal(object)

    def __init__(self, make: "Callable[[], Services]", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._services: Services | None = None
        self._writing = ThreadPoolExecutor(1, "writing")
        self._reading = ThreadPoolExecutor(1, "reading")
        self._machines = ThreadPoolExecutor(1, "machines")
        # Paper takes minutes: tickets must not wait for it.
        self._paper = ThreadPoolExecutor(1, "paper")
        self._upkeep = ThreadPoolExecutor(1, "upkeep")
        # A security key waits half a minute for a finger.
        self._keys = ThreadPoolExecutor(1, "keys")
        # Queued, so that what is done at once comes back in its turn, never inside the call.
        self._returned.connect(_call, Qt.ConnectionType.QueuedConnection)
        self._retry = QTimer(self, interval=_RETRY_MS, singleShot=True)
        self._retry.timeout.connect(self.start)

    @property
    def is_ready(self) -> bool:
        """Whether use cases can run."""
        return self._services is not None

    def start(self) -> None:
        """Make the services; until they are there, nothing else runs."""
        self._submit(self._writing, self._make, self._made, self._unmade)

    def write(
        self,
        work: "Callable[[Services], T]",
        then: Callable[[T], None],
        failed: Callable[[EnvironmentFault], None] | None = None,
    ) -> None:
        """Run a use case that changes the record, in the order of the calls."""
        self._use(self._writing, work, then, failed)

    def read(
        self,
        work: "Callable[[Services], T]",
        then: Callable[[T], None],
        failed: Callable[[EnvironmentFault], None] | None = None,
    ) -> None:
        """Run a use case that only reads the record."""
        self._use(self._reading, work, then, failed)

    def wait_for_machine(
        self,
        work: "Callable[[Services], T]",
        then: Callable[[T], None],
        failed: Callable[[EnvironmentFault], None] | None = None,
    ) -> None:
        """Run a use case that waits for the printer."""
        self._use(self._machines, work, then, failed)

    def wait_for_paper(
        self,
        work: "Callable[[Services], T]",
        then: Callable[[T], None],
        failed: Callable[[EnvironmentFault], None] | None = None,
    ) -> None:
        """Run a use case that waits for an A4 or A3 printer."""
        self._use(self._paper, work, then, failed)

    def keep_up(
        self,
        work: "Callable[[Services], T]",
        then: Callable[[T], None],
        failed: Callable[[EnvironmentFault], None] | None = None,
    ) -> None:
        """Run a use case that reads the whole record for seconds: nobody's list waits for it."""
        self._use(self._upkeep, work, then, failed)

    def wait_for_key(
        self,
        work: "Callable[[Services], T]",
        then: Callable[[T], None],
        failed: Callable[[EnvironmentFault], None] | None = None,
    ) -> None:
        """Run a use case that waits for a security key."""
        self._use(self._keys, work, then, failed)

    def close(self) -> None:
        """Finish what was begun, then close the record."""
        for executor in (
            self._paper,
            self._machines,
            self._upkeep,
            self._reading,
            self._keys,
            self._writing,
        ):
            executor.shutdown(wait=True)
        if self._services is not None:
            self._services.close()
            self._services = None

    def _use(
        self,
        executor: ThreadPoolExecutor,
        work: "Callable[[Services], T]",
        then: Callable[[T], None],
        failed: Callable[[EnvironmentFault], None] | None,
    ) -> None:
        services = self._services
        if services is None:
            if failed is not None:
                failed(EnvironmentFault("La base n’est pas prête.", Fault.DATABASE_UNREADABLE))
            return

        def fault(error: EnvironmentFault) -> None:
            if failed is not None:
                failed(error)
            self._heal(services, error)

        self._submit(executor, lambda: work(services), then, fault)

    def _heal(self, services: "Services", error: EnvironmentFault) -> None:
        """Say what is wrong and try, until it is over, to be of service again."""
        log.error("%s: %s", error.code, error.sentence)
        self.faulted.emit(error.code.value)
        self.incident.emit(error)

        def heal() -> "Services":
            services.heal()
            return services

        self._make = heal
        if self._services is not None:
            self._services = None
            self._retry.start()

    def _made(self, services: "Services") -> None:
        self._services = services
        self.ready.emit()

    def _unmade(self, error: EnvironmentFault) -> None:
        log.error("%s: %s", error.code, error.sentence)
        self.faulted.emit(error.code.value)
        self.incident.emit(error)
        self._retry.start()

    def _submit(
        self,
        executor: ThreadPoolExecutor,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[EnvironmentFault], None],
    ) -> None:
        def returned(future: Future[T]) -> None:
            self._returned.emit(lambda: self._deliver(future, then, failed))

        executor.submit(work).add_done_callback(returned)

    def _deliver(
        self,
        future: Future[T],
        then: Callable[[T], None],
        failed: Callable[[EnvironmentFault], None],
    ) -> None:
        error = future.exception()
        if error is None:
            then(future.result())
        elif isinstance(error, EnvironmentFault):
            failed(error)
        else:
            log.error("a use case failed", exc_info=error)
            self.failed.emit()


def _call(deliver: Callable[[], None]) -> None:
    deliver()
