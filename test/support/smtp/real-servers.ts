import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * Mail servers that other people wrote, used where they are found: Debian's `postfix` (for its smtp-sink, also by
 * SMTP_SINK=path), `python3-aiosmtpd` and `exim4-daemon-light` (also by EXIM=path). Each runs as a process of the test, on
 * this computer only, with a configuration of its own. Nothing ever leaves their queues.
 */

export const smtpSink = [process.env.SMTP_SINK ?? '', '/usr/sbin/smtp-sink'].find(isThere);
export const exim = [process.env.EXIM ?? '', '/usr/sbin/exim4'].find(
  (path) => isThere(path) && spawnSync(path, ['-bV']).stdout?.includes('Exim version'),
);
/** The first Python that has it: others may stand before the system's own. */
export const pythonWithAiosmtpd = ['python3', '/usr/bin/python3'].find(
  (python) => spawnSync(python, ['-c', 'import aiosmtpd.smtp']).status === 0,
);

export interface RealServer {
  /** Plain, and encrypted on STARTTLS. */
  readonly port: number;
  /** Encrypted from the first byte. */
  readonly tlsPort: number;
  /** The recipient of each message accepted so far. */
  accepted(): readonly string[];
  stop(): void;
}

/** What both take as a login. */
export const login = { user: 'desk@example.com', password: 'correct horse', token: 'correct-token' } as const;

/*
 * Both behave by the recipient's name: `refused` 550, `later` 451, `spam` 554, `full` 552 and `busy` 451 after the message;
 * all others are taken.
 */

export async function startExim(path: string): Promise<RealServer> {
  const folder = mkdtempSync(join(tmpdir(), 'handoff-exim-'));
  const [port, tlsPort] = [await freePort(), await freePort()];
  for (const name of ['localhost.pem', 'localhost.key.pem'])
    copyFileSync(fileURLToPath(new URL(`./certificates/${name}`, import.meta.url)), join(folder, name));
  const configuration = join(folder, 'exim.conf');
  writeFileSync(configuration, eximConfiguration(folder, port, tlsPort));
  chmodSync(configuration, 0o644);
  giveToExim(folder);
  const child = spawn(path, ['-C', configuration, '-bdf'], { stdio: 'ignore' });
  await Promise.all([answering(port), answering(tlsPort)]);
  return {
    port,
    tlsPort,
    accepted: () =>
      [...readFileSync(join(folder, 'mainlog'), 'utf8').matchAll(/ <= .* for (\S+)$/gm)].map(
        ([, to]) => to ?? '',
      ),
    stop() {
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function startAiosmtpd(python: string): Promise<RealServer> {
  const [port, tlsPort] = [await freePort(), await freePort()];
  const certificates = fileURLToPath(new URL('./certificates/localhost', import.meta.url));
  const script = fileURLToPath(new URL('./aiosmtpd-server.py', import.meta.url));
  const child = spawn(python, [script, String(port), String(tlsPort), certificates, JSON.stringify(login)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  await Promise.all([answering(port), answering(tlsPort)]);
  return {
    port,
    tlsPort,
    accepted: () => said.split('\n').filter(Boolean),
    stop: () => void child.kill('SIGKILL'),
  };
}

/** Starts a program that listens at the port. The caller ends it. */
export async function startListening(
  command: string,
  args: readonly string[],
  port: number,
): Promise<ChildProcess> {
  const server = spawn(command, args, { stdio: 'ignore' });
  await answering(port);
  return server;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server's address is an AddressInfo.
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answering(port: number): Promise<void> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const answers = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Nothing listens at port ${port}.`);
}

function isThere(path: string): boolean {
  return path !== '' && existsSync(path);
}

/** Started by root, it goes on as a user of its own. */
function giveToExim(folder: string): void {
  if (process.getuid?.() !== 0) return;
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(spawnSync('id', [flag, 'Debian-exim']).stdout.toString()),
  );
  if (uid === undefined || gid === undefined) return;
  for (const name of ['', 'localhost.pem', 'localhost.key.pem']) chownSync(join(folder, name), uid, gid);
}

function eximConfiguration(folder: string, port: number, tlsPort: number): string {
  return `
primary_hostname = test.example
spool_directory = ${folder}
log_file_path = ${folder}/%slog
log_selector = +received_recipients
pid_file_path = ${folder}/pid
local_interfaces = 127.0.0.1
daemon_smtp_ports = ${port} : ${tlsPort}
tls_on_connect_ports = ${tlsPort}
tls_advertise_hosts = *
tls_certificate = ${folder}/localhost.pem
tls_privatekey = ${folder}/localhost.key.pem
queue_only
acl_smtp_mail = sender
acl_smtp_rcpt = recipient
acl_smtp_data = message
message_size_limit = 100K
begin acl
sender:
  deny sender_domains = refused.example
  accept
recipient:
  deny local_parts = refused
  defer local_parts = later
  accept
message:
  deny condition = \${if match{$recipients}{^spam}}
  deny condition = \${if match{$recipients}{^full}}
       message = 552 5.2.2 mailbox full
  defer condition = \${if match{$recipients}{^busy}}
  accept
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = \${if and {{eq{$auth2}{${login.user}}}{eq{$auth3}{${login.password}}}}}
xoauth2:
  driver = plaintext
  public_name = XOAUTH2
  server_prompts = :
  server_condition = \${if match{$auth1}{auth=Bearer ${login.token}}}
`;
}
