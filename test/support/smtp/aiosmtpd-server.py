# A mail server for tests: aiosmtpd-server.py PORT TLS_PORT CERTIFICATE_NAME LOGIN_AS_JSON
# Prints the recipient of each message it accepts. Behaves by the recipient's name, see real-servers.ts.
import asyncio, base64, json, ssl, sys
from aiosmtpd.smtp import SMTP, AuthResult, MISSING, auth_mechanism

port, tls_port, certificate, login = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], json.loads(sys.argv[4])

at_rcpt = {'refused': '550 5.1.1 unknown', 'later': '451 4.2.0 greylisted'}
after_message = {'spam': '554 5.7.1 spam', 'full': '552 5.2.2 full', 'busy': '451 4.3.0 later'}


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        refusal = at_rcpt.get(address.split('@')[0])
        if refusal:
            return refusal
        envelope.rcpt_tos.append(address)
        return '250 ok'

    async def handle_DATA(self, server, session, envelope):
        refusal = after_message.get(envelope.rcpt_tos[0].split('@')[0])
        if refusal:
            return refusal
        print(' '.join(envelope.rcpt_tos), flush=True)
        return '250 2.0.0 queued'

    async def auth_XOAUTH2(self, server, args):
        said = base64.b64decode(args[1]).decode()
        if 'auth=Bearer ' + login['token'] + '\x01\x01' in said:
            return AuthResult(success=True)
        await server.challenge_auth('{"status":"401"}')
        return AuthResult(success=False, handled=False)


def authenticate(server, session, envelope, mechanism, data):
    right = data.login.decode() == login['user'] and data.password.decode() == login['password']
    return AuthResult(success=right, handled=False)


async def main():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate + '.pem', certificate + '.key.pem')

    def talk(starttls):
        return SMTP(Handler(), hostname='test.example', authenticator=authenticate, auth_require_tls=False,
                    data_size_limit=102400, tls_context=context if starttls else None)

    loop = asyncio.get_running_loop()
    await loop.create_server(lambda: talk(True), '127.0.0.1', port)
    await loop.create_server(lambda: talk(False), '127.0.0.1', tls_port, ssl=context)
    await asyncio.Event().wait()


asyncio.run(main())
