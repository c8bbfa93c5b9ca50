#include "CCrypto.h"

#include <dlfcn.h>
#include <string.h>

/* A function's address, stored as what it is: ISO C knows no conversion from void * to a function pointer. */
static int find(void *library, const char *name, void *place) {
  void *address = dlsym(library, name);
  memcpy(place, &address, sizeof address);
  return address != NULL;
}

int crypto_load(const char *name, struct crypto_functions *functions) {
  void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return 0;
  int complete = find(library, "EVP_get_digestbyname", &functions->digest_named) &&
                 find(library, "EVP_Digest", &functions->digest) && find(library, "HMAC", &functions->hmac) &&
                 find(library, "PKCS5_PBKDF2_HMAC", &functions->pbkdf2) &&
                 find(library, "PKCS12_key_gen_uni", &functions->pkcs12_key) &&
                 find(library, "EVP_get_cipherbyname", &functions->cipher_named) &&
                 find(library, "EVP_CIPHER_CTX_new", &functions->cipher_context_new) &&
                 find(library, "EVP_CIPHER_CTX_free", &functions->cipher_context_free) &&
                 find(library, "EVP_DecryptInit_ex", &functions->decrypt_start) &&
                 find(library, "EVP_DecryptUpdate", &functions->decrypt_more) &&
                 find(library, "EVP_DecryptFinal_ex", &functions->decrypt_end);
  if (!complete) {
    dlclose(library);
    return 0;
  }
  find(library, "RC2_set_key", &functions->rc2_set_key);
  find(library, "RC2_cbc_encrypt", &functions->rc2_cbc);
  return 1;
}
