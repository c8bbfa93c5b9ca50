#include <gssapi/gssapi_krb5.h>
#include <krb5.h>
