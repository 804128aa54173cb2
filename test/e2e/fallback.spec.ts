import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './support/fixtures.ts';
import { visitor } from './support/studio.ts';

test('when the mail fails the team hears by Slack, and the visitor reads that it worked', async ({
  studio,
  page,
}) => {
  const slack = await aSlack();
  await studio.saveSupport(true, 'team@example.com');

  await page.getByRole('link', { name: 'Destinations', exact: true }).click();
  await studio.button('Add a destination').click();
  await page.getByLabel('Name', { exact: true }).fill('Support channel');
  await page.getByLabel('Address', { exact: true }).fill(slack.url);
  await studio.button('Send a test').click();
  await expect(page.getByText('Use https://.')).toBeVisible();
  await page.getByLabel('Allow addresses in my own network').check();
  await studio.button('Send a test').click();
  await expect(page.getByText('The test was accepted.')).toBeVisible();
  await studio.button('Save').click();
  await expect(page.getByText('Slack, 127.0.0.1')).toBeVisible();
  await expect(page.getByText(slack.secretPart)).toHaveCount(0);

  await studio.openFlow();
  await studio.step('Mail the support team').click();
  await page.getByRole('button', { name: 'Insert a step at failed' }).click();
  await page.getByRole('menuitem', { name: /^Slack/ }).click();
  await page.getByRole('combobox', { name: 'Destination' }).click();
  await page.getByRole('option', { name: 'Support channel' }).click();
  await expect(page.getByRole('combobox', { name: 'failed leads to' })).toHaveValue(/^Could not send/);
  await page.getByRole('combobox', { name: 'sent leads to' }).click();
  await page.getByRole('option', { name: /^We got it/ }).click();
  await expect(page.getByText('What the team reads')).toBeVisible();

  await studio.startChat('Draft');
  await studio.chat().getByLabel('Delivery').selectOption({ label: 'Fails: login refused (535)' });
  await studio.say(visitor.asks, visitor.name, visitor.email, visitor.phone, visitor.reason);
  await expect(studio.botSaid().last()).toContainText('support team has been contacted');
  await expect(studio.chat().getByText('Accepted by Slack')).toBeVisible();

  expect(slack.received).toHaveLength(2);
  expect(slack.received[1]).toContain(visitor.name);

  await studio.open('Handoffs');
  await page.getByRole('link', { name: 'H-1001' }).first().click();
  await studio.button('Show the message').click();
  await expect(page.getByText('Handoff Studio App')).toBeVisible();
  await slack.close();
});

/** A server on this computer that takes what Slack would. */
async function aSlack() {
  const received: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      received.push(body);
      response.end('ok');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server listens at an address and port once it is listening.
  const { port } = server.address() as AddressInfo;
  const secretPart = 'services/T0/B0/secret';
  return {
    received,
    secretPart,
    url: `http://127.0.0.1:${port}/${secretPart}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
