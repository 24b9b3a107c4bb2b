#ifndef IMHOOK_OPENSSL_H
#define IMHOOK_OPENSSL_H

/*
 * The SHA256_*, SHA1_* and AES_* functions are marked deprecated in favour of EVP, which allocates for every message. They
 * are the only part of libcrypto that lets a half-finished hash (a key's pads) be copied on the stack, and the schedule of
 * a cipher's key be used by several threads at once.
 */
#define OPENSSL_SUPPRESS_DEPRECATED

#include <openssl/aes.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <openssl/sha.h>

#endif
