#include <gssapi/gssapi_krb5.h>
#include <krb5.h>

// A file without a name. glibc declares it for _GNU_SOURCE alone, which Swift's import of C does not define.
extern int memfd_create(const char *name, unsigned int flags);
static const unsigned int weir_close_on_exec = 1U; // MFD_CLOEXEC
