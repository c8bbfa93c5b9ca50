#ifndef CCRYPTO_H
#define CCRYPTO_H

#include <stddef.h>

/* Opaque to us, as to every program since OpenSSL 1.1. */
struct crypto_digest;
struct crypto_cipher;
struct crypto_cipher_context;

/* RC2_KEY of OpenSSL's rc2.h: 64 unsigned ints. */
struct crypto_rc2_key {
  unsigned int data[64];
};

/* The functions of libcrypto that key stores need. The prototypes are those of OpenSSL 1.1.0 to 3.x, which have not
   changed in between; a result of 1 is success. */
struct crypto_functions {
  const struct crypto_digest *(*digest_named)(const char *name);
  int (*digest)(const void *data, size_t count, unsigned char *result, unsigned int *size,
                const struct crypto_digest *kind, void *engine);
  unsigned char *(*hmac)(const struct crypto_digest *kind, const void *key, int key_size, const unsigned char *data,
                         size_t count, unsigned char *result, unsigned int *size);
  int (*pbkdf2)(const char *password, int password_size, const unsigned char *salt, int salt_size, int iterations,
                const struct crypto_digest *kind, int key_size, unsigned char *key);
  int (*pkcs12_key)(unsigned char *password, int password_size, unsigned char *salt, int salt_size, int purpose,
                    int iterations, int key_size, unsigned char *key, const struct crypto_digest *kind);
  const struct crypto_cipher *(*cipher_named)(const char *name);
  struct crypto_cipher_context *(*cipher_context_new)(void);
  void (*cipher_context_free)(struct crypto_cipher_context *context);
  int (*decrypt_start)(struct crypto_cipher_context *context, const struct crypto_cipher *kind, void *engine,
                       const unsigned char *key, const unsigned char *vector);
  int (*decrypt_more)(struct crypto_cipher_context *context, unsigned char *result, int *size,
                      const unsigned char *data, int count);
  int (*decrypt_end)(struct crypto_cipher_context *context, unsigned char *result, int *size);

  /* RC2 by its old interface: the new one needs a provider in a file of its own. Both are null in a libcrypto that was
     built without RC2. */
  void (*rc2_set_key)(struct crypto_rc2_key *key, int size, const unsigned char *data, int bits);
  void (*rc2_cbc)(const unsigned char *data, unsigned char *result, long count, struct crypto_rc2_key *key,
                  unsigned char *vector, int encrypts);
};

/* Loads a library by its name and finds the functions in it. The library stays loaded for the life of the process.
   Returns 1; 0 when there is no such library, or it lacks one of the functions. */
int crypto_load(const char *library, struct crypto_functions *functions);

#endif
