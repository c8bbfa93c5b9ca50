#include <sys/prctl.h>

// A file without a name. glibc declares it for _GNU_SOURCE alone, which Swift's import of C does not define.
extern int memfd_create(const char *name, unsigned int flags);
static const unsigned int weir_close_on_exec = 1U; // MFD_CLOEXEC

// From now on the process leaves no core and cannot be looked into. `prctl` takes its arguments by variable length.
static inline int weir_hide_memory(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }
